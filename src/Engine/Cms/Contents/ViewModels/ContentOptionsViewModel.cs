using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Routing;

namespace OrchardCore.Contents.ViewModels;

/// <summary>What is asked of the content list, and what its form offers.</summary>
public class ContentOptionsViewModel
{
    /// <summary>The words as they are now.</summary>
    public string? SearchText { get; set; }

    /// <summary>The words as they were when the form was made.</summary>
    public string? OriginalSearchText { get; set; }

    public string? SelectedContentType { get; set; }

    public bool CanCreateSelectedContentType { get; set; }

    public ContentsOrder OrderBy { get; set; }

    public ContentsStatus ContentsStatus { get; set; } = ContentsStatus.Latest;

    public ContentsBulkAction BulkAction { get; set; }

    public int EndIndex { get; set; }

    [BindNever]
    public int StartIndex { get; set; }

    [BindNever]
    public int ContentItemsCount { get; set; }

    [BindNever]
    public int TotalItemCount { get; set; }

    [BindNever]
    public RouteValueDictionary RouteValues { get; set; } = [];

    [BindNever]
    public List<SelectListItem> ContentStatuses { get; set; } = [];

    [BindNever]
    public List<SelectListItem> ContentSorts { get; set; } = [];

    [BindNever]
    public List<SelectListItem> ContentsBulkAction { get; set; } = [];

    [BindNever]
    public List<SelectListItem> ContentTypeOptions { get; set; } = [];

    [BindNever]
    public List<SelectListItem> CreatableTypes { get; set; } = [];
}
