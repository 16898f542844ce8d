using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Modules;
using Procuratorate.News.Models;
using Procuratorate.News.Services;
using YesSql;

namespace Procuratorate.News.Handlers;

/// <summary>Gives each item its number and, when the editor left it out, its date, before an address is made of them.</summary>
public sealed class NewsPartHandler(NewsNumbers numbers, ISession session, ILocalClock localClock) : ContentPartHandler<NewsPart>
{
    public override Task CreatingAsync(CreateContentContext context, NewsPart part) => CompleteAsync(part);

    public override async Task UpdatingAsync(UpdateContentContext context, NewsPart part)
    {
        await CompleteAsync(part);
        ForgetAddressOfADraft(part);
    }

    public override Task ImportingAsync(ImportContentContext context, NewsPart part) => CompleteAsync(part);

    public override Task CloningAsync(CloneContentContext context, NewsPart part)
    {
        if (context.CloneContentItem.TryGet<NewsPart>(out var clone))
        {
            clone.Number = 0;
            clone.Apply();
        }

        return Task.CompletedTask;
    }

    private async Task CompleteAsync(NewsPart part)
    {
        if (part is { Number: > 0, Date: not null })
        {
            return;
        }

        part.Date ??= WholeMinute((await localClock.GetLocalNowAsync()).DateTime);
        part.Number = part.Number > 0 ? part.Number : await numbers.NextAsync(session);
        part.Apply();
    }

    // Until the first publication the address follows the column and the date; from then on it stays, whatever is edited.
    private static void ForgetAddressOfADraft(NewsPart part)
    {
        if (part.ContentItem is { PublishedUtc: null } draft && draft.TryGet<AutoroutePart>(out var route) && NewsPermalink.IsMadeFor(route.Path, part.Number))
        {
            route.Path = null;
            route.Apply();
        }
    }

    private static DateTime WholeMinute(DateTime time) => time.AddTicks(-(time.Ticks % TimeSpan.TicksPerMinute));
}
