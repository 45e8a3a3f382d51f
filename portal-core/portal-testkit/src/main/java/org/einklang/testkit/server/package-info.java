/** The part of the test kit that is deployed with the portal and runs inside the server. */
@NullMarked
package org.einklang.testkit.server;

import org.jspecify.annotations.NullMarked;
