using System.ComponentModel.DataAnnotations;

namespace Procuratorate.News.Widgets;

/// <summary>What an admin sets for a list of news.</summary>
public class NewsListEditViewModel : NewsChoiceViewModel
{
    [Range(1, WidgetLimits.MaxCount)]
    [Display(Name = "How many")]
    public int Count { get; set; }

    [Display(Name = "Look")]
    public string Style { get; set; } = string.Empty;
}
