namespace OrchardCore.ContentManagement;

/// <summary>The CLR type of a part.</summary>
public abstract class ContentPartOptionBase
{
    public ContentPartOptionBase(Type contentPartType)
    {
        ArgumentNullException.ThrowIfNull(contentPartType);
        Type = contentPartType;
    }

    public Type Type { get; }
}
