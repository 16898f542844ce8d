using OrchardCore.Indexing;
using Procuratorate.ServiceLinks.Models;

namespace Procuratorate.ServiceLinks.Indexes;

/// <summary>What a link is found by beside its title, and where a hit leads.</summary>
public sealed class ServiceLinkPartIndexHandler : ContentPartIndexHandler<ServiceLinkPart>
{
    public override Task BuildIndexAsync(ServiceLinkPart part, BuildPartIndexContext context)
    {
        var options = context.Settings.ToOptions();
        context.DocumentIndex.Set($"{nameof(ServiceLinkPart)}.{nameof(part.Label)}", part.Label, options);
        if (ServiceLinkAddress.IsAllowed(part.Url))
        {
            context.DocumentIndex.Set($"{nameof(ServiceLinkPart)}.{nameof(part.Url)}", part.Url, options | DocumentIndexOptions.Keyword);
        }

        return Task.CompletedTask;
    }
}
