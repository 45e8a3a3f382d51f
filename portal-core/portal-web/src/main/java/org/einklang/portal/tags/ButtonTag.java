package org.einklang.portal.tags;

import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.ComponentConfig;
import jakarta.faces.view.facelets.ComponentHandler;
import jakarta.faces.view.facelets.FaceletContext;

/** {@code <e:button>}: a command button that looks like the house; {@code label} is what it says. */
public class ButtonTag extends ComponentHandler {

    /** Made by Facelets for each use of the tag. */
    public ButtonTag(ComponentConfig config) {
        super(config);
    }

    @Override
    public void onComponentCreated(FaceletContext page, UIComponent component, UIComponent parent) {
        component.setValueExpression("value", getRequiredAttribute("label").getValueExpression(page, Object.class));
    }
}
