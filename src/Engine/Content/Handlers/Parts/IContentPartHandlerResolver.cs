namespace OrchardCore.ContentManagement.Handlers;

/// <summary>Finds the handlers of a part by its type's name.</summary>
public interface IContentPartHandlerResolver
{
    IList<IContentPartHandler> GetHandlers(string partName);
}
