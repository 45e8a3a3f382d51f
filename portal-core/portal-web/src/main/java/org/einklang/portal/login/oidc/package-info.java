/** Login with the authority's own account (OpenID Connect); asleep unless an issuer is set. */
@NullMarked
package org.einklang.portal.login.oidc;

import org.jspecify.annotations.NullMarked;
