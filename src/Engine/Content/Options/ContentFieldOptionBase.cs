namespace OrchardCore.ContentManagement;

/// <summary>The CLR type of a field.</summary>
public abstract class ContentFieldOptionBase
{
    public ContentFieldOptionBase(Type contentFieldType)
    {
        ArgumentNullException.ThrowIfNull(contentFieldType);
        Type = contentFieldType;
    }

    public Type Type { get; }
}
