/** Style sheets are imported for webpack, which puts them into a file of their own. */
declare module "*.css";
