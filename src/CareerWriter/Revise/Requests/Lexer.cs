using CareerWriter.Korean;

namespace CareerWriter.Revise.Requests;

/// <summary>Cuts a request into tokens: at each place a length, a version, a place in the answer or the longest listed word; the rest is plain.</summary>
internal sealed class Lexer
{
    private const string Particles = "은는을를만도고로게서좀에";

    private readonly RequestText _text;
    private readonly List<Token> _tokens = [];
    private int _plainFrom = -1;

    private Lexer(RequestText text) => _text = text;

    /// <summary>The tokens of a request in order.</summary>
    public static IReadOnlyList<Token> Tokens(RequestText text)
    {
        Lexer lexer = new(text);
        for (var at = 0; at < text.Compact.Length;)
        {
            at = lexer.Next(at);
        }

        lexer.ClosePlain(text.Compact.Length);
        return lexer._tokens;
    }

    private int Next(int at)
    {
        var c = _text.Compact[at];
        var token = c switch
        {
            _ when _text.QuoteAt(at) is not null => new Token(at, at + 1, [Sense.Quote]),
            '\n' or '!' or '?' or ';' => new Token(at, at + 1, [Sense.Stop]),
            '.' when !Inside(at) => new Token(at, at + 1, [Sense.Stop]),
            ',' or '(' or ')' or ':' or '…' or '/' or '+' or '~' when !(c is '/' && Inside(at) && char.IsAsciiDigit(_text.Compact[at + 1])) && !(c is ',' && Inside(at) && char.IsAsciiDigit(_text.Compact[at + 1])) =>
                new Token(at, at + 1, [Sense.Comma]),
            _ => VersionReader.At(_text, at) ?? PlaceReader.At(_text, at) ?? LengthReader.At(_text, at) ?? Word(at),
        };
        if (token is null)
        {
            _plainFrom = _plainFrom < 0 ? at : _plainFrom;
            return at + 1;
        }

        if (token.Senses is [Sense.Plain])
        {
            _plainFrom = _plainFrom < 0 ? at : _plainFrom;
            return token.End;
        }

        ClosePlain(at);
        _tokens.Add(token);
        return token.End;
    }

    /// <summary>A full stop or the like within a name or a number (Node.js, 2.7).</summary>
    private bool Inside(int at) => at > 0 && at + 1 < _text.Compact.Length && !_text.IsWordStart(at) && !_text.IsWordStart(at + 1)
        && char.IsAsciiLetterOrDigit(_text.Compact[at - 1]) && char.IsAsciiLetterOrDigit(_text.Compact[at + 1]);

    private void ClosePlain(int end)
    {
        if (_plainFrom >= 0)
        {
            _tokens.Add(new(_plainFrom, end, [Sense.Plain]));
            _plainFrom = -1;
        }
    }

    /// <summary>The longest listed word at a place; of one spelling, every sense.</summary>
    private Token? Word(int at)
    {
        Token? best = null;
        foreach (var word in Lexicon.At(_text.Compact, at))
        {
            if (best is not null && word.Text.Length < best.Word.Length)
            {
                break;
            }

            if (Read(word, at) is { } token)
            {
                best = best is null ? token : best with { Senses = [.. best.Senses, word.Sense], Style = word.Sense is Sense.Style ? word.Style : best.Style };
            }
        }

        return best;
    }

    private Token? Read(ListedWord word, int at)
    {
        var behind = at + word.Text.Length;
        if (word.Sense is Sense.Plain)
        {
            return _text.IsWordStart(at) || !_text.HasSpaces ? new(at, behind, [Sense.Plain]) { Word = word.Text } : null;
        }

        if (!MayStart(at, word.Text.Length, behind) || IsAnd(word, at))
        {
            return null;
        }

        if (word.Sense is Sense.Filler)
        {
            return _text.IsWordStart(behind) || IsBreak(behind) || (word.Text.Length > 1 || word.Text is "좀" or "더") && StartsListed(behind)
                ? new(at, behind, [Sense.Filler]) { Word = word.Text }
                : null;
        }

        if (word.Sense is Sense.All && _text.HasSpaces && !_text.IsWordStart(behind) && !IsBreak(behind) && !StartsListed(behind))
        {
            return null;
        }

        var ending = Lexicon.IsVerb(word.Sense) ? Ending.At(_text, behind) : new(NounEnd(behind), false, false);
        return Completes(word, at, ending.End)
            ? new(at, ending.End, [word.Sense]) { Word = word.Text, Style = word.Style, Negated = ending.Negated ^ NegatedBefore(at), Links = ending.Links }
            : null;
    }

    /// <summary>Inside a word of a text with spaces a listed word counts only when it ends with the word.</summary>
    private bool Completes(ListedWord word, int at, int end) =>
        !_text.HasSpaces || _text.IsWordStart(at) || _plainFrom < 0 || word.Text.Length >= 4 || _text.IsWordStart(end) || IsBreak(end) || Particles.Contains(_text.Compact[at - 1], StringComparison.Ordinal);

    private bool MayStart(int at, int length, int behind) =>
        _text.IsWordStart(at) || _plainFrom < 0 || (length == 1
            ? !Hangul.IsSyllable(_text.Compact[at - 1]) || (Particles.Contains(_text.Compact[at - 1], StringComparison.Ordinal) && at - _plainFrom > 1)
            : behind > at);

    /// <summary>하고 behind a name is "and" (Kafka하고 Redis).</summary>
    private bool IsAnd(ListedWord word, int at) =>
        word.Text is "하" && at > 0 && !_text.IsWordStart(at) && char.IsAsciiLetterOrDigit(_text.Compact[at - 1]) && at + 1 < _text.Compact.Length && _text.Compact[at + 1] is '고';

    private bool IsBreak(int at) => at >= _text.Compact.Length || !char.IsLetterOrDigit(_text.Compact[at]);

    private bool StartsListed(int at) => Lexicon.At(_text.Compact, at).Any(w => w.Sense is not (Sense.Filler or Sense.Plain));

    /// <summary>안 and 못 before a verb; they are read as part of it.</summary>
    private bool NegatedBefore(int at)
    {
        if (at > 0 && _text.Compact[at - 1] is '안' or '못' && _text.IsWordStart(at - 1))
        {
            if (_plainFrom == at - 1)
            {
                _plainFrom = -1;
            }

            return true;
        }

        return false;
    }

    private int NounEnd(int at)
    {
        while (at < _text.Compact.Length && !_text.IsWordStart(at) && "은는을를이가만도의로에으과와랑".Contains(_text.Compact[at], StringComparison.Ordinal))
        {
            at++;
        }

        return at;
    }
}
