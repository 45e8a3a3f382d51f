/** The door for programs: who comes in, how much they may ask, what they get, and what is said when it goes wrong. */
@NullMarked
package org.einklang.portal.rest;

import org.jspecify.annotations.NullMarked;
