using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement.Handlers;

namespace OrchardSite.Engine.Content.Management;

/// <summary>
/// Calls the content handlers: before something happens in the order in which they were registered, after it in reverse.
/// They are resolved at the first event, as handlers themselves may ask for the content manager.
/// </summary>
internal sealed class ContentEvents(IServiceProvider services)
{
    private IContentHandler[]? _handlers;

    private IContentHandler[] Handlers => _handlers ??= [.. services.GetServices<IContentHandler>()];

    public async Task BeforeAsync<TContext>(TContext context, Func<IContentHandler, TContext, Task> call)
    {
        foreach (var handler in Handlers)
        {
            await call(handler, context);
        }
    }

    public async Task AfterAsync<TContext>(TContext context, Func<IContentHandler, TContext, Task> call)
    {
        var handlers = Handlers;

        for (var i = handlers.Length - 1; i >= 0; i--)
        {
            await call(handlers[i], context);
        }
    }
}
