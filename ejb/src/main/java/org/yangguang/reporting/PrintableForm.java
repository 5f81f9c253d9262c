package org.yangguang.reporting;

import java.io.Serializable;

/**
 * A form that there is for a project and that the actor may print.
 *
 * @param form   its name, e.g. budget-approval, as in /app/forms/ and in the words of the bundle forms
 * @param number of the record to print
 * @param stage  word of the stage it belongs to
 * @param lot    counted from one, of an award letter only
 */
public record PrintableForm(String form, String number, String stage, Integer lot) implements Serializable {
}
