package org.einklang.portal.web;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.annotation.WebListener;
import org.eclipse.microprofile.config.ConfigProvider;

/** The session's cookie goes over TLS only where the portal's public address has it; the launcher sets SameSite, which Payara takes from its listener alone. */
@WebListener
public class SessionCookie implements ServletContextListener {

    @Override
    public void contextInitialized(ServletContextEvent event) {
        boolean tls = ConfigProvider.getConfig()
                .getOptionalValue("einklang.public-url", String.class)
                .orElse("")
                .startsWith("https:");
        SessionCookieConfig cookie = event.getServletContext().getSessionCookieConfig();
        cookie.setSecure(tls);
    }
}
