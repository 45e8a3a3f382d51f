package org.einklang.testkit.container;

import org.jboss.arquillian.core.spi.LoadableExtension;

/** Tells Arquillian about {@link PortalContainer}. */
public final class PortalContainerExtension implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(PortalContainer.class);
    }
}
