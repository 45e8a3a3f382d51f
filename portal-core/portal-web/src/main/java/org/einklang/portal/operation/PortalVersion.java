package org.einklang.portal.operation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;

/** The version of the portal, as web.xml knows it from the build. */
@ApplicationScoped
public class PortalVersion {

    private static final String PARAMETER = "org.omnifaces.VERSIONED_RESOURCE_HANDLER_VERSION";

    @Inject
    private ServletContext application;

    /** Such as {@code 1.0.0}. */
    public String number() {
        return String.valueOf(application.getInitParameter(PARAMETER));
    }
}
