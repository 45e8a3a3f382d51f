package org.einklang.portal.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.einklang.portal.operator.Maintenance;

/**
 * Ready once the host has been started; until then Payara answers DOWN (microprofile-config.properties). A portal in maintenance
 * is ready, too, and says so: a balancer that took it out would keep administrators from it and show nobody when to come back.
 */
@Readiness
@ApplicationScoped
public class Ready implements HealthCheck {

    @Inject
    private Maintenance maintenance;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("einklang")
                .up()
                .withData("maintenance", maintenance.isOn())
                .build();
    }
}
