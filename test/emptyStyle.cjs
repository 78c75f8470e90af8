// A style sheet says nothing to a test in jsdom; how the pane looks is checked in a real browser.
module.exports = {};
