namespace OrchardCore.ContentManagement;

/// <summary>A part that has a CLR type, and its handlers.</summary>
public class ContentPartOption(Type contentPartType) : ContentPartOptionBase(contentPartType)
{
    private readonly List<Type> _handlers = [];

    public IReadOnlyList<Type> Handlers => _handlers;

    internal void AddHandler(Type handlerType)
    {
        if (!_handlers.Contains(handlerType))
        {
            _handlers.Add(handlerType);
        }
    }

    internal void RemoveHandler(Type handlerType) => _handlers.Remove(handlerType);
}
