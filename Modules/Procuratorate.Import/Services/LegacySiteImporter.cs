using System.Text.Json.Nodes;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.Settings;
using OrchardCore.Title.Models;
using Procuratorate.Import.Models;
using Procuratorate.ServiceLinks.Models;

namespace Procuratorate.Import.Services;

/// <summary>Takes over what an old page says of its site: the links beside the article, the QR codes and the footer.</summary>
public sealed class LegacySiteImporter(IContentManager contentManager, ISiteService siteService, LegacyImportReport report)
{
    /// <summary>The custom settings that hold who runs the site (网站标识信息).</summary>
    private const string IdentityType = "SiteIdentity";

    /// <param name="facts">What the page says.</param>
    /// <param name="addresses">Addresses of links whose page shows text only, by their text.</param>
    /// <param name="icons">Names of icons that links get, by their text.</param>
    public async Task ImportAsync(LegacySiteFacts facts, IReadOnlyDictionary<string, string> addresses, IReadOnlyDictionary<string, string> icons)
    {
        await ImportLinksAsync(ServiceLinkGroups.Services, facts.ServiceLinks, addresses, icons);
        await ImportLinksAsync(ServiceLinkGroups.Friends, facts.FriendLinks, addresses, icons);
        await ImportLinksAsync(ServiceLinkGroups.Media, [.. facts.QrCaptions.Select(caption => new LegacyLink(caption, null))], addresses, icons);
        await ImportFooterAsync(facts.Footer);
    }

    private async Task ImportLinksAsync(string group, IReadOnlyList<LegacyLink> links, IReadOnlyDictionary<string, string> addresses, IReadOnlyDictionary<string, string> icons)
    {
        for (var place = 0; place < links.Count; place++)
        {
            var url = links[place].Url ?? addresses.GetValueOrDefault(links[place].Text);
            if (!ServiceLinkAddress.IsAllowed(url))
            {
                await report.LinkLeftOutAsync(links[place].Text);
                continue;
            }

            await ImportLinkAsync(group, links[place].Text, url!, icons.GetValueOrDefault(links[place].Text), place);
        }
    }

    private async Task ImportLinkAsync(string group, string text, string url, string? icon, int place)
    {
        var id = LegacyIds.For("link", $"{group}/{text}");
        var existing = await contentManager.GetAsync(id, VersionOptions.DraftRequired);
        var item = existing ?? await contentManager.NewAsync(ServiceLinks.Migrations.TypeName);
        item.ContentItemId = id;
        item.DisplayText = text;
        item.Alter<TitlePart>(part => part.Title = text);
        item.Alter<ServiceLinkPart>(part =>
        {
            part.Url = url;
            part.Group = group;
            part.Icon = icon ?? part.Icon;
            part.Order = place + 1;
            part.NewWindow = !ServiceLinkAddress.IsOfThisSite(url);
        });

        if (existing is null)
        {
            await contentManager.CreateAsync(item, VersionOptions.Draft);
        }
        else
        {
            await contentManager.UpdateAsync(item);
        }

        await contentManager.PublishAsync(item);
    }

    private async Task ImportFooterAsync(LegacyFooter footer)
    {
        var site = await siteService.LoadSiteSettingsAsync();
        var item = (site.Properties[IdentityType] as JsonObject)?.ToObject<ContentItem>() ?? await contentManager.NewAsync(IdentityType);
        item.Alter<ContentPart>(IdentityType, part =>
        {
            Set(part, "Organizer", footer.Organizer);
            Set(part, "Address", footer.Address);
            Set(part, "Postcode", footer.Postcode);
            Set(part, "TechnicalSupport", footer.TechnicalSupport);
            Set(part, "IcpNumber", footer.IcpNumber);
            Set(part, "ReproductionNotice", footer.ReproductionNotice);
        });

        site.Properties[IdentityType] = JObject.FromObject(item);
        await siteService.UpdateSiteSettingsAsync(site);
    }

    private static void Set(ContentPart part, string field, string? text)
    {
        if (text is not null)
        {
            part.Alter<TextField>(field, value => value.Text = text);
        }
    }
}
