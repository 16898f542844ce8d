using YesSql;

namespace Procuratorate.News.Pages;

/// <summary>Gives out the numbers that end the addresses of a site's pages, from 1 up. There are few pages: two that are made in the same moment are told apart by Autoroute.</summary>
public sealed class PageNumbers(ISession session)
{
    /// <summary>The number after the highest in use.</summary>
    public async Task<long> NextAsync() =>
        (await session.QueryIndex<PagePartIndex>().OrderByDescending(index => index.Number).FirstOrDefaultAsync())?.Number + 1 ?? 1;
}
