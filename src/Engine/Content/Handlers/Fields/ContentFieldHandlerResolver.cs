using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;

namespace OrchardSite.Engine.Content.Handlers.Fields;

/// <summary>Makes the handlers of a field when they are first asked for, once a unit of work.</summary>
internal sealed class ContentFieldHandlerResolver(IServiceProvider services, IOptions<ContentOptions> options) : IContentFieldHandlerResolver
{
    private readonly Dictionary<string, IList<IContentFieldHandler>> _handlers = [];

    public IList<IContentFieldHandler> GetHandlers(string fieldName)
    {
        if (!_handlers.TryGetValue(fieldName, out var handlers))
        {
            _handlers[fieldName] = handlers = options.Value.ContentFieldOptionsLookup.TryGetValue(fieldName, out var option)
                ? [.. option.Handlers.Select(type => (IContentFieldHandler)services.GetRequiredService(type))]
                : [];
        }

        return handlers;
    }
}
