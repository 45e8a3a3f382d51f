package org.einklang.api.rest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The body of a request, which is JSON: a parameter of type {@code String}, to be read by {@link ApiBody}. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
public @interface Takes {

    /** The record as which it is read. */
    Class<? extends Record> value();
}
