namespace OrchardCore.ContentManagement.Display.ContentDisplay;

/// <summary>Which drivers show which parts and fields, by the name of the part's or field's class.</summary>
public class ContentDisplayOptions
{
    private readonly Dictionary<string, ContentPartDisplayOption> _parts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ContentFieldDisplayOption> _fields = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, ContentFieldDisplayOption> ContentFieldOptions => _fields;

    public IReadOnlyDictionary<string, ContentPartDisplayOption> ContentPartOptions => _parts;

    internal ContentPartDisplayOption ForPart(Type contentPartType)
    {
        if (!_parts.TryGetValue(contentPartType.Name, out var option))
        {
            _parts[contentPartType.Name] = option = new ContentPartDisplayOption(contentPartType);
        }

        return option;
    }

    internal ContentFieldDisplayOption ForField(Type contentFieldType)
    {
        if (!_fields.TryGetValue(contentFieldType.Name, out var option))
        {
            _fields[contentFieldType.Name] = option = new ContentFieldDisplayOption(contentFieldType);
        }

        return option;
    }
}
