package org.einklang.portal.tags;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.html.HtmlCommandButton;
import jakarta.faces.view.facelets.ComponentConfig;
import jakarta.faces.view.facelets.ComponentHandler;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagAttribute;

/** {@code <e:button>}: a command button that looks like the house; {@code label} is what it says. */
public class ButtonTag extends ComponentHandler {

    /** Made by Facelets for each use of the tag. */
    public ButtonTag(ComponentConfig config) {
        super(config);
    }

    @Override
    public void onComponentCreated(FaceletContext page, UIComponent component, UIComponent parent) {
        HtmlCommandButton button = (HtmlCommandButton) component;
        TagAttribute label = getRequiredAttribute("label");
        button.setValueExpression("value", label.getValueExpression(page, Object.class));
        TagAttribute secondary = getAttribute("secondary");
        boolean further = secondary != null && secondary.getBoolean(page);
        button.setStyleClass(further ? "ek-button ek-button-secondary" : "ek-button");
    }
}
