using System.Globalization;
using System.Text;
using OrchardCore.Localization;

namespace OrchardSite.Engine.Tenancy.Localization.Po;

/// <summary>Reads PO files. Entries without a translation, or marked as fuzzy, are passed over; a malformed line is an error.</summary>
internal static class PoParser
{
    /// <param name="reader">The file's text.</param>
    /// <param name="fileName">The file's name, for errors.</param>
    public static IReadOnlyList<CultureDictionaryRecord> Parse(TextReader reader, string fileName)
    {
        var records = new List<CultureDictionaryRecord>();
        var entry = new Entry();
        var number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            line = line.Trim();
            if (line.Length == 0 || (line[0] == '#' && entry.HasTranslation))
            {
                Complete(ref entry, records);
            }

            if (line.StartsWith("#,", StringComparison.Ordinal))
            {
                entry.IsFuzzy |= line.Contains("fuzzy", StringComparison.Ordinal);
            }
            else if (line.Length > 0 && line[0] != '#')
            {
                Read(line, ref entry, records, fileName, number);
            }
        }

        Complete(ref entry, records);
        return records;
    }

    private static void Read(string line, ref Entry entry, List<CultureDictionaryRecord> records, string fileName, int number)
    {
        if (line[0] == '"')
        {
            (entry.Current ?? throw Error("a text that continues nothing", fileName, number)).Append(Unquote(line, fileName, number));
            return;
        }

        var space = line.IndexOfAny([' ', '\t', '"']);
        var keyword = space < 0 ? line : line[..space];
        if (entry.HasTranslation && keyword is ("msgctxt" or "msgid"))
        {
            Complete(ref entry, records);
        }

        var text = entry.Begin(keyword) ?? throw Error($"'{keyword}', which is no keyword", fileName, number);
        text.Append(Unquote(line[keyword.Length..].Trim(), fileName, number));
    }

    private static void Complete(ref Entry entry, List<CultureDictionaryRecord> records)
    {
        if (!entry.IsFuzzy && entry.Id is { Length: > 0 } id && entry.Translations.Count > 0 && entry.Translations.TrueForAll(text => text.Length > 0))
        {
            records.Add(new CultureDictionaryRecord(id.ToString(), entry.Context?.ToString()!, [.. entry.Translations.Select(text => text.ToString())]));
        }

        entry = new Entry();
    }

    private static string Unquote(string text, string fileName, int number)
    {
        if (text.Length < 2 || text[0] != '"' || text[^1] != '"')
        {
            throw Error($"'{text}', which is no text in quotes", fileName, number);
        }

        var inner = text.AsSpan(1, text.Length - 2);
        if (!inner.Contains('\\'))
        {
            return inner.ToString();
        }

        var unescaped = new StringBuilder(inner.Length);
        for (var i = 0; i < inner.Length; i++)
        {
            unescaped.Append(inner[i] == '\\' && i + 1 < inner.Length ? Unescape(inner[++i]) : inner[i]);
        }

        return unescaped.ToString();
    }

    private static char Unescape(char character) => character switch
    {
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        _ => character,
    };

    private static FormatException Error(string found, string fileName, int number) =>
        new(string.Create(CultureInfo.InvariantCulture, $"The translation file '{fileName}' has in line {number} {found}."));

    private sealed class Entry
    {
        public StringBuilder? Context { get; private set; }

        public StringBuilder? Id { get; private set; }

        public List<StringBuilder> Translations { get; } = [];

        public StringBuilder? Current { get; private set; }

        public bool IsFuzzy { get; set; }

        public bool HasTranslation => Translations.Count > 0;

        /// <summary>Begins the text of a keyword; nothing when there is no such keyword.</summary>
        public StringBuilder? Begin(string keyword)
        {
            switch (keyword)
            {
                case "msgctxt":
                    return Current = Context = new StringBuilder();
                case "msgid":
                    return Current = Id = new StringBuilder();
                case "msgid_plural":
                    return Current = new StringBuilder();
                case "msgstr":
                case not null when keyword.StartsWith("msgstr[", StringComparison.Ordinal):
                    Translations.Add(Current = new StringBuilder());
                    return Current;
                default:
                    return null;
            }
        }
    }
}
