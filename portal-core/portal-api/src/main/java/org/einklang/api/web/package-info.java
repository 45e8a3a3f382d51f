/** The current request, and addresses that stay. */
@NullMarked
package org.einklang.api.web;

import org.jspecify.annotations.NullMarked;
