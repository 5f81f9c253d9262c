package org.yangguang.db.oracle;

import com.oceanbase.tools.sqlparser.oboracle.OBLexer;
import com.oceanbase.tools.sqlparser.oboracle.OBParser;
import com.oceanbase.tools.sqlparser.oracle.PlSqlLexer;
import com.oceanbase.tools.sqlparser.oracle.PlSqlParser;
import com.oceanbase.tools.sqlparser.util.CaseChangingCharStream;
import java.util.Optional;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.Lexer;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.Token;

/** Two independent grammars of Oracle's SQL. Each misses some errors; together they miss few. */
enum OracleGrammar {
    /** OceanBase in its Oracle mode. */
    OCEANBASE {
        @Override
        Optional<String> refusal(String statement) {
            OBLexer lexer = new OBLexer(CharStreams.fromString(statement));
            OBParser parser = new OBParser(new CommonTokenStream(lexer));
            FirstError error = FirstError.listeningTo(lexer, parser);
            parser.stmt();
            return error.orWhatIsLeft(parser);
        }
    },
    /** The grammar of Oracle's own PL/SQL manual. */
    PLSQL {
        @Override
        Optional<String> refusal(String statement) {
            PlSqlLexer lexer = new PlSqlLexer(new CaseChangingCharStream(CharStreams.fromString(statement + ";"), true));
            PlSqlParser parser = new PlSqlParser(new CommonTokenStream(lexer));
            FirstError error = FirstError.listeningTo(lexer, parser);
            parser.sql_script();
            return error.orWhatIsLeft(parser);
        }
    };

    /** The first complaint about one statement without its semicolon; empty when it is accepted. */
    abstract Optional<String> refusal(String statement);

    private static final class FirstError extends BaseErrorListener {
        private String first;

        static FirstError listeningTo(Lexer lexer, Parser parser) {
            FirstError error = new FirstError();
            lexer.removeErrorListeners();
            parser.removeErrorListeners();
            lexer.addErrorListener(error);
            parser.addErrorListener(error);
            return error;
        }

        @Override
        public void syntaxError(Recognizer<?, ?> recognizer, Object symbol, int line, int column, String message, RecognitionException cause) {
            if (first == null) {
                first = line + ":" + column + " " + message;
            }
        }

        Optional<String> orWhatIsLeft(Parser parser) {
            if (first == null && parser.getCurrentToken().getType() != Token.EOF) {
                first = "left over: " + parser.getCurrentToken().getText();
            }
            return Optional.ofNullable(first);
        }
    }
}
