using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Localization;
using OrchardSite.Engine.Cms.UrlRewriting.Matching;

namespace OrchardSite.Engine.Cms.UrlRewriting.Sources;

/// <summary>Says what is wrong with a redirect or a rewrite.</summary>
internal sealed class AddressRuleCheck(IStringLocalizer<AddressRuleCheck> S)
{
    public IEnumerable<ValidationResult> Check(AddressRuleFields fields, bool isRedirect)
    {
        if (!AddressPattern.TryCreate(fields.Pattern, fields.IsCaseInsensitive, out var pattern))
        {
            yield return new ValidationResult(S["The pattern '{0}' is not a regular expression of at most {1} characters; one such as ^/old/(.*)$ is wanted.", fields.Pattern ?? string.Empty, AddressPattern.MaxLength], [nameof(fields.Pattern)]);
        }

        if (!AddressTemplate.TryCreate(fields.SubstitutionPattern, out var template) || !(isRedirect || template.IsLocal))
        {
            yield return new ValidationResult(
                isRedirect
                    ? S["The new address '{0}' must be a path of this site such as /new/$1, or begin with https:// and a host name without $.", fields.SubstitutionPattern ?? string.Empty]
                    : S["The path to show '{0}' must be a path of this site such as /new/$1.", fields.SubstitutionPattern ?? string.Empty],
                [nameof(fields.SubstitutionPattern)]);
        }
        else if (pattern is not null && template.Groups().FirstOrDefault(number => !pattern.HasGroup(number), -1) is var missing and >= 0)
        {
            yield return new ValidationResult(S["The new address uses ${0}, but the pattern has no group {0} in brackets.", missing], [nameof(fields.SubstitutionPattern)]);
        }

        if (!Enum.IsDefined(fields.QueryStringPolicy))
        {
            yield return new ValidationResult(S["Choose what becomes of the query: Append or Drop."], [nameof(fields.QueryStringPolicy)]);
        }

        if (isRedirect && !Enum.IsDefined(fields.RedirectType))
        {
            yield return new ValidationResult(S["Choose the kind of redirect: MovedPermanently, Found, TemporaryRedirect or PermanentRedirect."], [nameof(fields.RedirectType)]);
        }
    }
}
