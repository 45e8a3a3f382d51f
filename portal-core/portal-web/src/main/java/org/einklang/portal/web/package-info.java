/** From an address to a page and back: routing, headers, errors, addresses. */
@NullMarked
package org.einklang.portal.web;

import org.jspecify.annotations.NullMarked;
