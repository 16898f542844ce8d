using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Procuratorate.News.Widgets.Pictures;

/// <summary>What an admin sets for a carousel.</summary>
public class PictureCarouselEditViewModel : NewsChoiceViewModel
{
    [Range(1, WidgetLimits.MaxSlides)]
    [Display(Name = "How many")]
    public int Count { get; set; }

    /// <summary>Ids of the chosen news.</summary>
    public string[] ContentItemIds { get; set; } = [];

    /// <summary>The news to choose from: the chosen first, then the newest with covers.</summary>
    [BindNever]
    public IReadOnlyList<SelectListItem> News { get; set; } = [];
}
