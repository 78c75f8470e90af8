/** Style sheets are taken out of the bundle by webpack.config.js; importing one has no value. */
declare module "*.css";
