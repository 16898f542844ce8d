using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Localization;
using OrchardCore.Alias.Indexes;
using OrchardCore.Alias.Models;
using OrchardCore.ContentManagement;
using YesSql;

namespace OrchardSite.Engine.Cms.Alias;

/// <summary>What an alias must be: short enough and nobody else's.</summary>
internal sealed class AliasRules(ISession session, IStringLocalizer<AliasRules> S)
{
    public async Task<IReadOnlyList<ValidationResult>> ValidateAsync(AliasPart part)
    {
        if (string.IsNullOrWhiteSpace(part.Alias))
        {
            return [];
        }

        if (part.Alias.Length > AliasPart.MaxAliasLength)
        {
            return [new ValidationResult(S["Your alias is too long. The alias can only be up to {0} characters.", AliasPart.MaxAliasLength], [nameof(part.Alias)])];
        }

        return await IsFreeAsync(part.Alias, part.ContentItem.ContentItemId)
            ? []
            : [new ValidationResult(S["The alias \"{0}\" is already in use.", part.Alias], [nameof(part.Alias)])];
    }

    public async Task<bool> IsFreeAsync(string alias, string contentItemId)
    {
        var name = alias.ToLowerInvariant();
        return await session.Query<ContentItem, AliasPartIndex>(index => index.Alias == name && index.ContentItemId != contentItemId).CountAsync() == 0;
    }
}
