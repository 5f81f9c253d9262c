package org.yangguang.shared;

/**
 * A rule of law or of this house, implemented by one enum per component: each constant is a sentence, with the code
 * of the catalogue and the article it rests on. Its message stands in the component's bundle under the code, Chinese
 * and English, with the breach's arguments as {0}, {1} …
 */
public interface Rule {

    /** The enum constant: the rule as a sentence in English. */
    String name();

    /** The code that users, API and auditors see, e.g. PAY-08 or PAYMENT-X01. */
    String code();

    /** The legal article or the decision of this house that the rule rests on, in Chinese. */
    String article();

    /** The bundle that holds the message: the component's name, which is its package's. */
    default String component() {
        String component = getClass().getPackageName();
        return component.substring(component.lastIndexOf('.') + 1);
    }
}
