using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace CareerWriter.Host.Telemetry;

/// <summary>Metrics and traces, by OTLP where an endpoint is set.</summary>
internal static class TelemetryModule
{
    /// <summary>Registers them.</summary>
    public static IServiceCollection AddTelemetry(this IServiceCollection services, TelemetryOptions options)
    {
        services.AddMetrics().AddSingleton<BotMetrics>();
        if (options.Endpoint is not { } endpoint)
        {
            return services;
        }

        services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService("careerwriter"))
            .WithMetrics(metrics => metrics.AddMeter(BotMetrics.Name).AddRuntimeInstrumentation().AddOtlpExporter(otlp => otlp.Endpoint = endpoint))
            .WithTracing(traces => traces.AddSource(BotMetrics.Name).AddOtlpExporter(otlp => otlp.Endpoint = endpoint));
        return services;
    }
}
