package org.yangguang.dispute;

import java.io.Serializable;

/**
 * The purchaser's answer to an enquiry.
 *
 * @param publishedQuestion the question as it is published, without anything that tells who asked; null for as it was asked
 */
public record EnquiryAnswer(String publishedQuestion, String answer, long version) implements Serializable {
}
