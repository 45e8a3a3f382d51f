package org.einklang.api.rest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What the text of a parameter has to be; stands in the OpenAPI document. Parameters arrive as {@code String}, so that what is none of
 * this is answered with 422 and the name of the parameter; a parameter without this is any text.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
public @interface TypedAs {

    /** A whole number, {@code boolean}, a day ({@code LocalDate}), a moment ({@code Instant}) or an enumeration. */
    Class<?> value() default String.class;

    /** The only texts that there are; any if none is named. */
    String[] words() default {};

    /** The smallest number. */
    long least() default Long.MIN_VALUE;

    /** The largest number. */
    long most() default Long.MAX_VALUE;
}
