using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;

namespace OrchardSite.Engine.Content.Handlers.Parts;

/// <summary>Makes the handlers of a part when they are first asked for, once a unit of work.</summary>
internal sealed class ContentPartHandlerResolver(IServiceProvider services, IOptions<ContentOptions> options) : IContentPartHandlerResolver
{
    private readonly Dictionary<string, IList<IContentPartHandler>> _handlers = [];

    public IList<IContentPartHandler> GetHandlers(string partName)
    {
        if (!_handlers.TryGetValue(partName, out var handlers))
        {
            _handlers[partName] = handlers = options.Value.ContentPartOptionsLookup.TryGetValue(partName, out var option)
                ? [.. option.Handlers.Select(type => (IContentPartHandler)services.GetRequiredService(type))]
                : [];
        }

        return handlers;
    }
}
