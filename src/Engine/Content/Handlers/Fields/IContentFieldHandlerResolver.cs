namespace OrchardCore.ContentManagement.Handlers;

/// <summary>Finds the handlers of a field by its type's name.</summary>
public interface IContentFieldHandlerResolver
{
    IList<IContentFieldHandler> GetHandlers(string fieldName);
}
