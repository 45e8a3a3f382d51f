/** An identity provider for tests: the portal's login goes there and comes back with what the test wants. */
@NullMarked
package org.einklang.testkit.oidc;

import org.jspecify.annotations.NullMarked;
