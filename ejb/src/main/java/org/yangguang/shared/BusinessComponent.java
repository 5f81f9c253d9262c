package org.yangguang.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a package as a business component and names the components it may call. An architecture test holds it to that. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PACKAGE)
public @interface BusinessComponent {

    /** Package words of the components whose public types this one may use; {@code shared} is open to all. */
    String[] mayUse() default {};
}
