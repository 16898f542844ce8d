using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Environment.Cache;
using Procuratorate.ServiceLinks.Models;
using Procuratorate.ServiceLinks.Services;

namespace Procuratorate.ServiceLinks.Handlers;

/// <summary>Has the links that pages show read anew when one changed; after the change is stored, as before it nothing has changed.</summary>
public sealed class ServiceLinkChangesHandler(ISignal signal) : ContentPartHandler<ServiceLinkPart>
{
    public override Task UpdatedAsync(UpdateContentContext context, ServiceLinkPart part) => SignalAsync();

    public override Task PublishedAsync(PublishContentContext context, ServiceLinkPart part) => SignalAsync();

    public override Task UnpublishedAsync(PublishContentContext context, ServiceLinkPart part) => SignalAsync();

    public override Task RemovedAsync(RemoveContentContext context, ServiceLinkPart part) => SignalAsync();

    public override Task ImportedAsync(ImportContentContext context, ServiceLinkPart part) => SignalAsync();

    private Task SignalAsync()
    {
        signal.DeferredSignalToken(ServiceLinkList.Changed);
        return Task.CompletedTask;
    }
}
