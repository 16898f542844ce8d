using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;
using OrchardCore.Security.Permissions;
using Procuratorate.Cases.Indexes;
using Procuratorate.Cases.Models;
using YesSql;
using ISession = YesSql.ISession;

namespace Procuratorate.Cases.Services.Batches;

/// <summary>Answers from <see cref="CaseBatchPartIndex"/>; the published ones are read once a request.</summary>
public sealed class CaseBatchService(
    ISession session,
    IServiceProvider services,
    IAuthorizationService authorization,
    IHttpContextAccessor httpContextAccessor) : ICaseBatchService
{
    /// <summary>Two levels of the highest number each: a site never has more.</summary>
    private const int Most = 2 * CaseBatchPart.MaxNumber;

    private IReadOnlyList<CaseBatch>? _published;

    public async Task<IReadOnlyList<CaseBatch>> ListAsync() =>
        _published ??= await ReadAsync(session.QueryIndex<CaseBatchPartIndex>(index => index.Published));

    public Task<IReadOnlyList<CaseBatch>> ListLatestAsync() =>
        ReadAsync(session.QueryIndex<CaseBatchPartIndex>(index => index.Latest));

    public async Task<CaseBatch?> FindAsync(string? batchId) =>
        string.IsNullOrEmpty(batchId) ? null : (await ListAsync()).FirstOrDefault(batch => batch.Id == batchId);

    public async Task<CaseBatch?> FindLatestAsync(string level, int number) =>
        await session.QueryIndex<CaseBatchPartIndex>(index => index.Latest && index.Level == level && index.Number == number).FirstOrDefaultAsync() is { } row ? ToBatch(row) : null;

    public async Task<bool> MayCreateAsync() => httpContextAccessor.HttpContext?.User is { } user
        && await authorization.AuthorizeAsync(user, CommonPermissions.PublishContent, new ContentItem { ContentType = CasesConstants.BatchType });

    public async Task<string?> FindOrCreateAsync(string level, int number)
    {
        if (await FindLatestAsync(level, number) is { } existing)
        {
            return existing.Id;
        }

        if (!await MayCreateAsync())
        {
            return null;
        }

        // Asked for here and not in the constructor: the content manager is made of all handlers, and one of them asks for batches.
        var contentManager = services.GetRequiredService<IContentManager>();
        var batch = await contentManager.NewAsync(CasesConstants.BatchType);
        batch.Alter<CaseBatchPart>(part => (part.Level, part.Number) = (level, number));
        await contentManager.CreateAsync(batch, VersionOptions.Published);
        return batch.ContentItemId;
    }

    private static async Task<IReadOnlyList<CaseBatch>> ReadAsync(IQueryIndex<CaseBatchPartIndex> query)
    {
        var rows = await query
            .OrderByDescending(index => index.Number)
            .ThenByDescending(index => index.Level)
            .Take(Most)
            .ToAsyncEnumerable()
            .ToListAsync();

        return [.. rows.Select(ToBatch)];
    }

    private static CaseBatch ToBatch(CaseBatchPartIndex row) =>
        new(row.ContentItemId!, row.Title ?? string.Empty, row.Level ?? CaseLevels.Typical, row.Number, row.IssuedOn);
}
