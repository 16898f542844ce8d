namespace OrchardCore.Localization;

/// <summary>A text and its translations, one a plural form.</summary>
public class CultureDictionaryRecord
{
    public CultureDictionaryRecord(string messageId, params string[] translations)
        : this(messageId, null!, translations)
    {
    }

    public CultureDictionaryRecord(string messageId, string context, string[] translations)
    {
        Key = GetKey(messageId, context);
        Translations = translations;
    }

    public CultureDictionaryRecordKey Key { get; }

    public string[] Translations { get; }

    public static CultureDictionaryRecordKey GetKey(string messageId, string context) => new() { MessageId = messageId, Context = context };
}
