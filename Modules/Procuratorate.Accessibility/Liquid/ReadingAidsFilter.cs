using Fluid;
using Fluid.Values;
using Microsoft.AspNetCore.Http;
using OrchardCore.Liquid;
using Procuratorate.Accessibility.Services;

namespace Procuratorate.Accessibility.Liquid;

/// <summary><c>{{ "" | reading_aids }}</c>: the visitor's choices as attributes of <c>html</c>, so that the page is drawn with them at once.</summary>
public sealed class ReadingAidsFilter(IHttpContextAccessor httpContextAccessor) : ILiquidFilter
{
    public ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context)
    {
        var cookie = httpContextAccessor.HttpContext?.Request.Cookies[ReadingAids.CookieName];
        return ValueTask.FromResult<FluidValue>(new StringValue(ReadingAids.Read(cookie).ToAttributes(), encode: false));
    }
}
