package org.einklang.api.rest;

/**
 * Addresses for programs below {@code /api/v1}. What pages show, programs can read there, with the same readings and use cases
 * and therefore with the same rights.
 *
 * <p>Register: a public {@code @ApplicationScoped} bean with {@code jakarta.ws.rs.Path}, such as {@code
 * @Path("{cooperation}/meetings")}; found by CDI, also in the jar of a module. Each method has {@link Tells}, and {@link Needs}
 * unless it answers any token; its parameters are texts and say with {@link TypedAs} what they have to be. It returns a record, whose
 * components become JSON by their names, an {@link ApiList} or an {@link ApiMade}; empty optionals and nulls are left out. The
 * cooperation in the address is that of {@code PortalRequest}.
 *
 * <p>Who calls it, and when: the portal, once a token has been found valid and fit; then its person acts, and {@code Access}
 * answers for them. If it throws: {@code NotVisible} is 404, {@code RuleViolation} 422 with the field, {@code
 * OptimisticLockException} 409; anything else is the portal's fault, 500, and tells nothing of the inside.
 *
 * <p>Not for files and pages, not for what needs no token, and not for rules: those are in the use case.
 */
public interface ApiResource {}
