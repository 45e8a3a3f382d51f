/** Starts one portal with its database and mail server for all tests of a run. */
@NullMarked
package org.einklang.testkit.container;

import org.jspecify.annotations.NullMarked;
