using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using Procuratorate.ServiceLinks.Indexes;
using Procuratorate.ServiceLinks.Models;
using YesSql;

namespace Procuratorate.ServiceLinks.Handlers;

/// <summary>Puts a new link after all others.</summary>
public sealed class ServiceLinkPartHandler(ISession session) : ContentPartHandler<ServiceLinkPart>
{
    public override async Task CreatingAsync(CreateContentContext context, ServiceLinkPart part)
    {
        if (part.Order > 0)
        {
            return;
        }

        var last = await session.QueryIndex<ServiceLinkPartIndex>().OrderByDescending(index => index.Order).FirstOrDefaultAsync();
        part.Order = (last?.Order ?? 0) + 1;
        part.Apply();
    }
}
