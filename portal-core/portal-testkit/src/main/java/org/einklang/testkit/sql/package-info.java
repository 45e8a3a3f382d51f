/** Counts SQL statements at the JDBC driver; runs on the server's class path and knows only the JDK. */
@NullMarked
package org.einklang.testkit.sql;

import org.jspecify.annotations.NullMarked;
