using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Environment.Cache;
using OrchardCore.Seo.Models;
using Procuratorate.News.Handlers;
using Procuratorate.Seo.Facts;

namespace Procuratorate.Seo.Head;

/// <summary>Says in the head of an item's page what the page is.</summary>
public sealed class SeoAspectHandler(IServiceProvider services) : ContentHandlerBase
{
    public override Task GetContentItemAspectAsync(ContentItemAspectContext context) =>
        context.ForAsync<SeoAspect>(async aspect =>
        {
            // It says in which columns the item stands.
            services.GetService<ICacheScopeManager>()?.AddDependencies(PublishedContentHandler.Tag);

            // Asked for here: handlers are made before the services that themselves ask for content.
            if (await services.GetRequiredService<PageFactsService>().DescribeAsync(context.ContentItem) is { } facts)
            {
                await services.GetRequiredService<PageHead>().FillAsync(aspect, facts);
            }
        });
}
