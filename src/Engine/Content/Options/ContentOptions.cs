namespace OrchardCore.ContentManagement;

/// <summary>The parts and fields that have CLR types.</summary>
public class ContentOptions
{
    private readonly Dictionary<string, ContentPartOption> _parts = [];
    private readonly Dictionary<string, ContentFieldOption> _fields = [];

    public IReadOnlyList<ContentPartOption> ContentPartOptions => [.. _parts.Values];

    public IReadOnlyList<ContentFieldOption> ContentFieldOptions => [.. _fields.Values];

    public IReadOnlyDictionary<string, ContentPartOption> ContentPartOptionsLookup => _parts;

    public IReadOnlyDictionary<string, ContentFieldOption> ContentFieldOptionsLookup => _fields;

    internal ContentPartOption Part(Type type)
    {
        if (!_parts.TryGetValue(type.Name, out var option))
        {
            _parts[type.Name] = option = new ContentPartOption(type);
        }

        return option;
    }

    internal ContentFieldOption Field(Type type)
    {
        if (!_fields.TryGetValue(type.Name, out var option))
        {
            _fields[type.Name] = option = new ContentFieldOption(type);
        }

        return option;
    }
}
