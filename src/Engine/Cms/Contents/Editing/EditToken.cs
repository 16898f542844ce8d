using System.Globalization;
using OrchardCore.ContentManagement;

namespace OrchardSite.Engine.Cms.Contents.Editing;

/// <summary>Names the state of an item that a form was made of, so that the form's return shows whether somebody else was faster.</summary>
internal static class EditToken
{
    public static string Of(ContentItem item) =>
        string.Create(CultureInfo.InvariantCulture, $"{item.ContentItemVersionId}.{item.ModifiedUtc:yyyyMMddHHmmssfff}");

    /// <summary>Who changed the item since the form was made, or null when nobody did. A form without a token asks nothing.</summary>
    public static EditConflict? Compare(string? token, ContentItem latest) =>
        string.IsNullOrEmpty(token) || token == Of(latest)
            ? null
            : EditConflict.With(latest);
}
