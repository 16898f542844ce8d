using System.Globalization;
using System.Text;
using OrchardCore.Modules.Services;

namespace OrchardSite.Engine.Tenancy.Localization.Slugs;

/// <summary>Makes slugs of letters and digits of any script, in small letters, divided by one separator.</summary>
internal sealed class SlugService : ISlugService
{
    private const char Hyphen = '-';
    private const int MaxLength = 1000;

    public string Slugify(string text) => Slugify(text, Hyphen);

    public string Slugify(string text, char separator)
    {
        if (string.IsNullOrEmpty(text))
        {
            return text;
        }

        var slug = new StringBuilder(text.Length);
        var pending = false;
        foreach (var character in text.Normalize(NormalizationForm.FormD))
        {
            if (char.GetUnicodeCategory(character) == UnicodeCategory.NonSpacingMark || character == '\'')
            {
                continue;
            }

            if (char.IsLetterOrDigit(character))
            {
                if (pending && slug.Length > 0)
                {
                    slug.Append(separator);
                }

                slug.Append(char.ToLowerInvariant(character));
                pending = false;
            }
            else
            {
                pending = true;
            }
        }

        if (slug.Length > MaxLength)
        {
            slug.Length = MaxLength;
        }

        return slug.ToString().Normalize(NormalizationForm.FormC);
    }
}
