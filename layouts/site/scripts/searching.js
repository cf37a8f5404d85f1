// Runs before the search page is drawn: where its address has a search, there is room for results from the start.
document.documentElement.toggleAttribute('data-searching', /[?&](?:q|year|topic)=[^&]/.test(location.search));
